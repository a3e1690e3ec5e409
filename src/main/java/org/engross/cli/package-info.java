/** The commands, the order of the stages, exit status, progress. */
package org.engross.cli;
