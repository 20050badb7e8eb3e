package io.github.sentryopenapi.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.env.Environment;

/**
 * Says where the refused property is set. Boot's own analyzer of refused values would print the
 * value, and it may be a token.
 */
final class InvalidSentryPropertyFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidSentryPropertyException> {
  private final Environment environment;

  InvalidSentryPropertyFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidSentryPropertyException cause) {
    Origin origin = origin(ConfigurationPropertyName.of(cause.property()));
    return new FailureAnalysis(
        cause.getMessage(),
        "Review the property '"
            + cause.property()
            + "'"
            + (origin == null ? "." : ", set in " + origin + "."),
        cause);
  }

  private @Nullable Origin origin(ConfigurationPropertyName name) {
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      ConfigurationProperty property = source.getConfigurationProperty(name);
      if (property != null) {
        return property.getOrigin();
      }
    }
    return null;
  }
}
