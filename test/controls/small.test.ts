// Roving, placing, dragging the sheet.
import { describe, expect, it } from 'vitest';
import { roam } from '../../src/controls/keys';
import { placeBeside, roomFor } from '../../src/controls/place';
import { offsetOf, opensAfter, type SheetDrag } from '../../src/controls/sheet-drag';

describe('arrows among tabs', () => {
  it('go round', () => {
    expect(roam('ArrowRight', 2, 3, 'row')).toBe(0);
    expect(roam('ArrowLeft', 0, 3, 'row')).toBe(2);
    expect(roam('End', 0, 3, 'row')).toBe(2);
    expect(roam('ArrowDown', 0, 3, 'row')).toBeUndefined();
    expect(roam('ArrowDown', 0, 3, 'column')).toBe(1);
    expect(roam('Home', 0, 0, 'row')).toBeUndefined();
  });
});

describe('a popover', () => {
  const view = { width: 390, height: 844 };
  const size = { width: 200, height: 100 };
  const room = roomFor(null, size, view);
  it('opens below, or above where there is no room', () => {
    expect(placeBeside({ left: 20, top: 100, width: 50, height: 20 }, size, room)).toEqual({
      left: 20,
      top: 124,
    });
    expect(placeBeside({ left: 20, top: 800, width: 50, height: 20 }, size, room).top).toBe(696);
  });
  it('stays in the window', () => {
    expect(placeBeside({ left: 350, top: 100, width: 30, height: 20 }, size, room).left).toBe(182);
    expect(placeBeside({ left: 0, top: 100, width: 30, height: 20 }, size, room, 'end').left).toBe(8);
  });
  it('stays in the pane that its anchor scrolls in, where it has room there', () => {
    const pane = { left: 24, top: 160, width: 240, height: 600 };
    const inPane = placeBeside(
      { left: 60, top: 720, width: 50, height: 20 },
      size,
      roomFor(pane, size, view),
      'end',
    );
    expect(inPane).toEqual({ left: 24, top: 616 });
    // Scrolled away for the most part: what is not seen is no room.
    const gone = roomFor({ ...pane, top: -2000, height: 2100 }, size, view);
    expect(gone.top).toBeGreaterThanOrEqual(0);
    expect(gone.top + gone.height).toBeLessThanOrEqual(view.height);
    // A pane that is narrower keeps nothing: then the window does.
    const narrow = roomFor({ ...pane, width: 180, height: 150 }, size, view);
    expect(narrow).toEqual(room);
  });
});

describe('the sheet', () => {
  const drag = (part: Partial<SheetDrag>): SheetDrag => ({
    ...{ startY: 300, startTime: 0, y: 300, time: 1000, open: true, travel: 500 },
    ...part,
  });
  it('follows the finger between open and closed', () => {
    expect(offsetOf(drag({ y: 400 }))).toBe(100);
    expect(offsetOf(drag({ y: 200 }))).toBe(0);
    expect(offsetOf(drag({ open: false, y: 100 }))).toBe(300);
  });
  it('opens and closes by tap, flick or halfway', () => {
    expect(opensAfter(drag({ y: 302 }))).toBe(false);
    expect(opensAfter(drag({ y: 400 }))).toBe(true);
    expect(opensAfter(drag({ y: 600 }))).toBe(false);
    expect(opensAfter(drag({ y: 380, time: 100 }))).toBe(false);
    expect(opensAfter(drag({ open: false, y: 200, time: 100 }))).toBe(true);
  });
});
