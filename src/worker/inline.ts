// Door to work in the caller's own thread, for tests, for Node, and for pages whose workers fail. The whole engine comes
// with it: a page asks for it by fetch-inline.ts, and only then.
export { inlineReducer } from './inline-reducer';
export { inlineRunner } from './inline-runner';
