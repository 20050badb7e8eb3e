package io.github.sentryopenapi.benchmarks;

/** Reads and writes JSON as the calls of one client do. */
public interface Codec extends TeamsCodec {
  /** One team. */
  Object team(byte[] json) throws Exception;

  /** A page of stats. */
  Object stats(byte[] json) throws Exception;

  /** What an error answer says, as far as its message is known and in words. */
  String error(byte[] json) throws Exception;

  /** A request that makes a team, as its body is sent. */
  byte[] create(String name, String slug) throws Exception;

  /** A request that changes a team, as its body is sent. */
  byte[] update(String name, String slug) throws Exception;
}
