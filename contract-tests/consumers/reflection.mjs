// A native image has only those classes and methods that something tells it of. GraalVM is not to be
// had here, so this runs all calls on the JVM and looks at what is looked up by name.
import { join } from 'node:path';
import { Failure } from '../other-languages/driver/process.mjs';
import { java } from './driver/checks.mjs';
import { HERE } from './driver/places.mjs';
import { OKHTTP, classes, jars, joined } from './driver/projects.mjs';

const EXPECTED = [
  // Constants, which native-image follows by itself.
  'com.squareup.moshi.internal.Util: java.lang.Class.forName kotlin.Metadata',
  'com.squareup.moshi.internal.Util: java.lang.Class.forName kotlin.jvm.internal.DefaultConstructorMarker',
  // What the jar's metadata is about.
  'retrofit2.DefaultMethodSupport: java.lang.reflect.InvocationHandler.invokeDefault',
  'retrofit2.Retrofit: java.lang.reflect.Proxy.newProxyInstance io.github.sentryopenapi.api.TeamsApi',
];

export default [
  {
    consumer: 'reflection', okhttp: OKHTTP.okhttp4, java: 17, path: 'class path',
    async check(server) {
      const paths = joined([classes('okhttp4'), ...jars('okhttp4')]);
      const output = await java(17, [join(HERE, 'reflection/Trace.java'), paths, `consumer.Main ${server.url}`]);
      const found = output.trim().split('\n').map((line) => line.trim());
      const wrong = [
        ...EXPECTED.filter((each) => !found.includes(each)).map((each) => `no longer: ${each}`),
        ...found.filter((each) => !EXPECTED.includes(each)).map((each) => `new: ${each}`),
      ];
      if (wrong.length > 0) throw new Failure(wrong.join('\n'));
      return ['nothing but the metadata says'];
    },
  },
];
