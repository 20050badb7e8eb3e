// What Maven resolves: for a user of the client alone, and for one who moves to OkHttp 5.
import { callsOnClassPath, callsOnModulePath, noDuplicates } from './driver/checks.mjs';
import { OKHTTP, classes, jars } from './driver/projects.mjs';

export default Object.entries(OKHTTP).flatMap(([project, jar]) =>
  [17, 25].flatMap((java) => {
    const paths = () => [classes(project), ...jars(project)];
    return [
      {
        consumer: 'Maven', okhttp: jar, java, path: 'class path',
        check: async (server) => [await noDuplicates(java, paths()), await callsOnClassPath(java, paths(), jar, server)],
      },
      {
        consumer: 'Maven', okhttp: jar, java, path: 'module path',
        check: async (server) => [await callsOnModulePath(java, paths(), jar, server)],
      },
    ];
  }),
);
