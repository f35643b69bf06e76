import { test } from 'vitest';
import { compareWithoutLuck } from '/tmp/wt/modelpage/src/audit/without-luck';
import { compile, listPresets, preset } from '/tmp/wt/modelpage/src/scenario';
test('try', () => {
  for (const { id } of listPresets()) {
    console.log(id);
    const input = compile(preset(id)!, { noLuck: true });
    const t = performance.now();
    const lines = compareWithoutLuck(input);
    console.log((performance.now()-t).toFixed(0) + 'ms');
    for (const l of lines) console.log(l.agrees ? ' ' : 'X', l.name, l.segment, l.engine, l.independent, l.difference);
  }
});
