/**
 * A resolution becomes Akoma Ntoso: eIds, FRBR addresses, metadata.
 *
 * <p>{@link org.engross.akn.AknWriter} is the front door. Behind it one class a subject: the front (masthead, heading, closing
 * lines), the preamble, the body and the annexes in terms of elements; {@code InlineWriter} for what stands in a line; {@code
 * MetaWriter} last, as it lists what the others have used. The next stage may rely on this: the bytes are valid under the profile
 * in {@code schema/}, eIds are unique in the file, and every "#" reference leads to one.
 */
package org.engross.akn;
