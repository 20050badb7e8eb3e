package io.github.sentryopenapi;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that are reached without a proxy: names, which stand for every name under them too,
 * with or without {@code .} or {@code *.} before them; addresses and blocks of them ({@code
 * 10.0.0.0/8}); each with a port or without; or {@code *} for all. What is none of these matches
 * nothing, as with curl.
 */
final class NoProxy {
  private static final Pattern WITH_PORT = Pattern.compile("(\\[.*]|[^:]*):(\\d+)");

  private static final Pattern BLOCK = Pattern.compile("([^/]*)(?:/(\\d{1,3}))?");

  /** Strict, since Java asks the name server for what only resembles an address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|[\\da-f]*:[\\da-f:.]+");

  private final List<String> entries;

  NoProxy(@Nullable Setting setting) {
    entries =
        setting == null
            ? List.of()
            : List.of(setting.value().toLowerCase(Locale.ROOT).split("[,\\s]+"));
  }

  /** The host as in a URI: an IPv6 address is in brackets. */
  boolean matches(String host, int port) {
    String name = withoutBrackets(host.toLowerCase(Locale.ROOT));
    return entries.stream().anyMatch(each -> matches(each, name, port));
  }

  private static boolean matches(String entry, String host, int port) {
    Matcher withPort = WITH_PORT.matcher(entry);
    if (withPort.matches()) {
      return withPort.group(2).equals(Integer.toString(port)) && matches(withPort.group(1), host);
    }
    return matches(entry, host);
  }

  private static boolean matches(String entry, String host) {
    if (ADDRESS.matcher(host).matches()) {
      return entry.equals("*") || isInBlock(withoutBrackets(entry), host);
    }
    String name = entry.replaceFirst("^\\*?\\.", "");
    return name.equals("*") || host.equals(name) || host.endsWith("." + name);
  }

  private static boolean isInBlock(String block, String host) {
    Matcher parts = BLOCK.matcher(block);
    if (!parts.matches() || !ADDRESS.matcher(parts.group(1)).matches()) {
      return false;
    }
    byte[] first = bytes(parts.group(1));
    byte[] address = bytes(host);
    int bits = address.length * 8;
    int prefix = parts.group(2) == null ? bits : Integer.parseInt(parts.group(2));
    return first.length == address.length
        && prefix <= bits
        && number(first).xor(number(address)).shiftRight(bits - prefix).signum() == 0;
  }

  private static BigInteger number(byte[] address) {
    return new BigInteger(1, address);
  }

  private static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      return new byte[0];
    }
  }

  private static String withoutBrackets(String host) {
    return host.replaceAll("[\\[\\]]", "");
  }
}
