/** The website shown by this machine to itself alone while its texts are being worked on. */
package org.engross.serve;
