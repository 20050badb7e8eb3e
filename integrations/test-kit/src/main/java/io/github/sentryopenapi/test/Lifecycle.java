package io.github.sentryopenapi.test;

import io.github.sentryopenapi.SentryClient;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What JUnit calls: the fake runs as long as a class or test needs it, and each test starts anew.
 */
abstract class Lifecycle
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  /** Classes within each other, and the test that runs in them. */
  private int users;

  abstract void open();

  abstract SentryClient client();

  abstract void reset();

  abstract void closeClient();

  abstract void close();

  private synchronized void enter() {
    users++;
    open();
  }

  private synchronized void leave() {
    if (--users == 0) {
      close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    enter();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    enter();
    reset();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    // Here and not before: a constructor may have been given the client already.
    closeClient();
    leave();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    leave();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == FakeSentry.class || type == SentryClient.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FakeSentry.class ? this : client();
  }
}
