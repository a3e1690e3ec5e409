package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Files that are made of one text, and beside them what the search index of the website needs of it. */
final class TextFiles {
  /** Names with contents. */
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private byte[] passages = new byte[0];

  void add(String name, byte[] content) {
    files.put(name, content);
  }

  Map<String, byte[]> files() {
    return files;
  }

  /** What can be found of the text, as XML. */
  byte[] passages() {
    return passages;
  }

  void setPassages(byte[] xml) {
    passages = xml;
  }

  /** As it is kept. */
  byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream stream = new DataOutputStream(new DeflaterOutputStream(packed, quick))) {
      write(passages, stream);
      stream.writeInt(files.size());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        stream.writeUTF(file.getKey());
        write(file.getValue(), stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return packed.toByteArray();
  }

  static TextFiles unpacked(byte[] packed) {
    try (DataInputStream stream = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      TextFiles files = new TextFiles();
      files.setPassages(stream.readNBytes(stream.readInt()));
      for (int left = stream.readInt(); left > 0; left--) {
        String name = stream.readUTF();
        files.add(name, stream.readNBytes(stream.readInt()));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(byte[] content, DataOutputStream stream) throws IOException {
    stream.writeInt(content.length);
    stream.write(content);
  }
}
