/** A user's module: what it reads beyond Java comes with the client's. */
module consumer {
  requires io.github.sentryopenapi;
}
