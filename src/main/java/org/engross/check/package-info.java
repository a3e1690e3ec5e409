/** Schema, Schematron and references: failures become findings. */
package org.engross.check;
