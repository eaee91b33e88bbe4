import { describe, expect, it } from 'vitest';
import { stem } from '../../src/languages/stem.ts';

describe('English stems', () => {
  it.each([
    'sue sues sued suing',
    'sink sinks sinking sank sunk sunken',
    'buy buys buying bought',
    'lead leads leading led',
    'hold holds holding held',
    'find finds finding found',
    'feel feels feeling felt',
    'speak speaks speaking spoke spoken',
    'tear tears tearing tore torn',
    'oversee oversees overseeing oversaw overseen',
    'overthrow overthrowing overthrew overthrown',
    'lay lays laying laid',
    'flee fleeing fled',
    'wife wives',
    'thief thieves',
    'index indices',
    'formula formulae formulas',
    'traffic trafficked trafficking',
    'fuel fuels fuelled fuelling fueled',
  ])('the forms of one word have one stem: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, 'en'))).size).toBe(1);
  });

  it.each([
    'organise organize organised organized organisation organization',
    'analyse analyze analysed',
    'harbour harbor harbours',
    'honourable honorable',
    'centre center centres',
    'kilometre kilometer',
    'defence defense',
    'programme program',
    'anaemia anemia',
    'oestrogen estrogen',
    'foetus fetus',
    'manoeuvre maneuver',
    'sulphur sulfur',
  ])('British and American spellings have one stem: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, 'en'))).size).toBe(1);
  });

  it.each(['founded found', 'rose rise', 'left leave', 'parade paradise', 'police policy', 'four for', 'hour or'])(
    'other words keep theirs: %s',
    (forms) => {
      const [one = '', other = ''] = forms.split(' ');
      expect(stem(one, 'en')).not.toBe(stem(other, 'en'));
    },
  );
});
