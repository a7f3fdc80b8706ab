// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Field } from '../../extension/ui/parts/Field.tsx';
import { all, draw } from './draw.tsx';

const Form = ({ names }: { names: string[] }) => (
  <>
    {names.map((name) => (
      <Field key={name} label={name} name={name} value="" onInput={() => undefined} />
    ))}
  </>
);

test('a field that joins later has a label of its own, and takes nobody else’s', async () => {
  await draw(<Form names={['e-mail', 'password']} />);
  await draw(<Form names={['name', 'e-mail', 'invitation', 'password']} />);
  const labels = all('label') as HTMLLabelElement[];
  expect(labels.map((label) => [label.textContent, label.control?.getAttribute('name')])).toEqual([
    ['name', 'name'],
    ['e-mail', 'e-mail'],
    ['invitation', 'invitation'],
    ['password', 'password'],
  ]);
});
