package io.github.sentryopenapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** What has broken out of a path, a header or a line of a log before, by a name for messages. */
final class HostileTexts {
  static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("CR LF", "a\r\nX-Evil: b");
    ALL.put("CR", "a\rb");
    ALL.put("LF", "a\nb");
    ALL.put("LF at the end", "a\n");
    ALL.put("NUL", "a\0b");
    ALL.put("tab", "a\tb");
    ALL.put("escape", "a\u001b[2Jb");
    ALL.put("delete", "a\u007fb");
    ALL.put("next line", "a\u0085b");
    ALL.put("line separator", "a\u2028b");
    ALL.put("empty", "");
    ALL.put("space", " ");
    ALL.put("no-break space", "\u00a0");
    ALL.put("spaces around", " a ");
    ALL.put("dot", ".");
    ALL.put("two dots", "..");
    ALL.put("up", "../a");
    ALL.put("up twice", "a/../../b");
    ALL.put("matrix up", "..;");
    ALL.put("slash", "a/b");
    ALL.put("slashes", "//elsewhere.test/a");
    ALL.put("backslash", "a\\..\\b");
    ALL.put("encoded slash", "a%2fb");
    ALL.put("encoded slash twice", "a%252fb");
    ALL.put("encoded dots", "%2e%2e");
    ALL.put("encoded CR LF", "a%0d%0ab");
    ALL.put("encoded NUL", "a%00b");
    ALL.put("no encoding", "%zz%");
    ALL.put("overlong slash", "a%c0%afb");
    ALL.put("address", "https://elsewhere.test/");
    ALL.put("user info", "a@elsewhere.test");
    ALL.put("port", "a:1");
    ALL.put("delimiters", "a?b=c&d#e;f=g+h,i|j^k`l{m}n[o]p<q>r\"s't*u~v!w$x(y)");
    ALL.put("template", "{team_slug}${jndi:a}");
    ALL.put("fullwidth solidus", "a\uff0fb");
    ALL.put("fraction slash", "a\u2044b");
    ALL.put("division slash", "a\u2215b");
    ALL.put("one dot leader", "\u2024\u2024");
    ALL.put("two dot leader", "\u2025");
    ALL.put("fullwidth dots", "\uff0e\uff0e");
    ALL.put("cut to CR LF", "a\u560d\u560ab"); // where chars are cut to bytes
    ALL.put("composed", "\u00e9");
    ALL.put("decomposed", "e\u0301");
    ALL.put("Kelvin sign", "\u212a");
    ALL.put("dotless i", "\u0131");
    ALL.put("astral", "a\ud83d\ude00b");
    ALL.put("no character", "a\uffff\ufffeb");
    ALL.put("byte order mark", "\ufeffa");
    ALL.put("zero width", "a\u200b\u200db");
    ALL.put("bidi override", "a\u202eb\u202c");
    ALL.put("bidi isolate", "a\u2066b\u2069");
    ALL.put("Arabic letter mark", "a\u061cb");
    ALL.put("high surrogate", "a\ud800b");
    ALL.put("high surrogate at the end", "a\ud83d");
    ALL.put("low surrogate", "a\udc00b");
    ALL.put("surrogates swapped", "\ude00\ud83d");
    ALL.put("10 kB", "x".repeat(10_000));
    ALL.put("10 kB to encode", "\u00e4/\r\n".repeat(2_500));
    ALL.put("10 kB of dots", "../".repeat(3_333));
    ALL.put("10 kB behind a surrogate", "\ud800" + "y".repeat(10_000));
  }

  private HostileTexts() {}

  /** One line, short, and nothing in it that changes how the rest is shown or cannot be written. */
  static void assertIsFitForALog(String message) {
    assertThat(message)
        .matches(
            "[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]{1,700}");
  }
}
