/**
 * What a change does to the Java SDK: the client is generated and compiled for both sides, and what
 * their users see of it is compared.
 */
package io.github.sentryopenapi.apidiff;
