/** A resolution becomes Akoma Ntoso: eIds, FRBR addresses, metadata. */
package org.engross.akn;
