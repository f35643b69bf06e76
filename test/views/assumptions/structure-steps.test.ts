// The steps of a segment's structure.
import { describe, expect, it } from 'vitest';
import { opened, removeKeyframe, setMonth, setValue } from '../../../src/controls/curve/steps';
import { fallback, STRUCTURES, structureAt, validate, type Plan } from '../../../src/scenario';
import {
  addStructure,
  structureGround,
  toCurve,
  withStructure,
} from '../../../src/views/assumptions/team/structure-steps';

const ground = structureGround(60);
const POD = STRUCTURES.indexOf('pod');
const plan = fallback.plan;
const curveOf = ({ structures }: Plan) => toCurve(structures['smb'] ?? []);

describe('the steps of a structure', () => {
  it('begin with PODs, and with nothing in the plan', () => {
    expect(opened(curveOf(plan), ground.track.home)).toEqual([{ month: 1, value: POD }]);
    expect(withStructure(plan, 'smb', [{ month: 1, value: POD }]).structures).toEqual({});
  });

  it('are added, moved, changed and removed, and the plan stays valid', () => {
    const added = addStructure(curveOf(plan), ground) ?? [];
    expect(added).toHaveLength(2);
    expect(added[1].value).not.toBe(POD);
    const drawn = withStructure(plan, 'smb', setMonth(added, 1, 20, ground));
    expect(validate({ ...fallback, plan: drawn }).ok).toBe(true);
    expect([19, 20].map((month) => structureAt(drawn, 'smb', month))).toEqual(['pod', 'assembly']);
    expect(structureAt(drawn, 'enterprise', 20)).toBe('pod');
    const again = addStructure(curveOf(drawn), ground) ?? [];
    expect(again.at(-1)?.value).toBe(POD);
    const alone = setValue(curveOf(drawn), 0, STRUCTURES.indexOf('founders'), ground);
    expect(structureAt(withStructure(plan, 'smb', alone), 'smb', 1)).toBe('founders');
    const removed = removeKeyframe(curveOf(drawn), 1, ground)?.value ?? [];
    expect(withStructure(drawn, 'smb', removed).structures).toEqual({});
  });

  it('end where every month is taken', () => {
    expect(addStructure([{ month: 1, value: POD }], structureGround(1))).toBeNull();
  });
});
