package io.github.sentryopenapi.apidiff;

import java.nio.file.Path;

/**
 * What a client is made from.
 *
 * @param spec the spec's first file
 * @param templates the folder of templates, with their config.yaml
 * @param runtime the source folder of what is written by hand
 */
record Side(Path spec, Path templates, Path runtime) {}
