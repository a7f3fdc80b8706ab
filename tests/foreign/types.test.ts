import { expect, test } from 'vitest';
import { Types } from './types.ts';

const types = new Types(`
/** A room; interface Nothing { } */
export interface Room extends Named {
    size?: number | null;
    doors?: Array<{ width: number; kind: "in" | "out" }>;
    tags?: string[] | null;
    words?: { [key: string]: string } | null;
    anything?: Record<string, any>;
}
interface Named { name: string; }
type Rooms = Room | "none";
`);

test.each([
  [{ name: 'Kitchen' }, []],
  [
    { name: 'Kitchen', size: null, doors: [{ width: 1, kind: 'in' }], tags: ['a'], words: { de: 'Küche' } },
    [],
  ],
  [{ name: 'Kitchen', anything: { at: ['all'] } }, []],
  [{}, ['Room.name is missing']],
  [{ name: 'Kitchen', colour: 'red' }, ['Room has no member colour']],
  [{ name: 'Kitchen', size: '12' }, ['Room.size is "12", not a number']],
  [{ name: 'Kitchen', doors: [{ width: 1, kind: 'up' }] }, ['Room.doors[0].kind is "up", not "in"']],
  [{ name: 'Kitchen', tags: 'a' }, ['Room.tags is no list']],
  [{ name: 'Kitchen', words: { de: 1 } }, ['Room.words.de is 1, not a string']],
  [null, ['Room is no object']],
])('%j is held to what the declarations say', (value, departures) => {
  expect(types.departures('Room', value)).toEqual(departures);
});

test('one of several types is enough, and a key may go by another name', () => {
  expect(types.departures('Rooms', 'none')).toEqual([]);
  expect(types.departures('Named', { first_name: 'x' }, () => ['name'])).toEqual([]);
});

test('a type that is not there is an error', () => {
  expect(() => types.departures('Garden', {})).toThrow('no type Garden');
});
