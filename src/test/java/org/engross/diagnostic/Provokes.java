package org.engross.diagnostic;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a test that makes what no text editor makes, and gets these messages for it. {@code MessagePagesTest} reads the sources. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface Provokes {
  MessageId[] value();
}
