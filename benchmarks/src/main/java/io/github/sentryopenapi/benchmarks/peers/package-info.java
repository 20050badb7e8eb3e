/** The clients that the stock templates make, each as its users use it. */
package io.github.sentryopenapi.benchmarks.peers;
