package io.github.sentryopenapi.contract;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Prism} that all of them share: started when the first asks for it, ended
 * with the run. If it does not start, the tests fail; they are never skipped.
 */
public final class PrismExtension implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Prism.class;
  }

  @Override
  public Prism resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The root store closes what it holds when the whole run is over.
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(PrismExtension.class))
        .getOrComputeIfAbsent(Prism.class, key -> Prism.start(), Prism.class);
  }
}
