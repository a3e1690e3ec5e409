package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.engross.search.IndexedText;

/** What can be found of texts, packed: a tenth of what it takes as it is read. A text is unpacked each time it is asked for. */
final class PackedTexts extends AbstractList<IndexedText> {
  private final Press press;
  private final List<byte[]> packed;

  /** @param packed what {@link #packed(byte[])} made of each */
  PackedTexts(Press press, List<byte[]> packed) {
    this.press = press;
    this.packed = packed;
  }

  /** @param passages of a text, as XML */
  static byte[] packed(byte[] passages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream stream = new DeflaterOutputStream(bytes, quick)) {
      stream.write(passages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }

  @Override
  public IndexedText get(int place) {
    try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed.get(place)))) {
      return SearchFiles.text(press.parse(stream.readAllBytes(), "passages").children().iterator().next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int size() {
    return packed.size();
  }
}
