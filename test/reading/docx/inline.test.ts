import { describe, expect, test } from 'vitest';
import { wordOutline } from '../../fixtures/wordOutline.ts';
import { para, run } from '../../fixtures/wordPackage.ts';

const between = (xml: string): string => para(run('The pier') + xml + run('was closed.'));
const inRun = (xml: string): string => between(`<w:r>${xml}</w:r>`);
const math = (xml: string): string => between(`${run(' ')}<m:oMath>${xml}</m:oMath>${run(' ')}`);
const term = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const character = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

describe('signs inside a paragraph', () => {
  test.each<[string, string, string]>([
    ['tab', inRun('<w:tab/>'), 'The pier was closed.'],
    ['tabs and spaces', inRun('<w:tab/><w:tab/><w:t xml:space="preserve">  </w:t>'), 'The pier was closed.'],
    ['ptab', inRun('<w:ptab w:alignment="right"/>'), 'The pier was closed.'],
    ['line break', inRun('<w:br/>'), 'The pier⏎was closed.'],
    ['break of wrapped text', inRun('<w:br w:type="textWrapping" w:clear="all"/>'), 'The pier⏎was closed.'],
    ['column break', inRun('<w:br w:type="column"/>'), 'The pier⏎was closed.'],
    ['carriage return', inRun('<w:cr/>'), 'The pier⏎was closed.'],
    ['line break in the text', inRun('<w:t>\n</w:t>'), 'The pier was closed.'],
    ['no-break hyphen', inRun('<w:noBreakHyphen/>'), 'The pier\u2011was closed.'],
    ['soft hyphen', inRun('<w:softHyphen/>'), 'The pierwas closed.'],
    ['no-break space', inRun('<w:t>\u00a0</w:t>'), 'The pier\u00a0was closed.'],
    ['Wingdings', inRun('<w:sym w:font="Wingdings" w:char="F0FC"/>'), 'The pier✓was closed.'],
    ['a ticked box of Wingdings', inRun('<w:sym w:font="Wingdings" w:char="F0FE"/>'), 'The pier☑was closed.'],
    ['Symbol', inRun('<w:sym w:font="Symbol" w:char="F0B3"/>'), 'The pier≥was closed.'],
    ['a sign of another font', inRun('<w:sym w:font="Segoe UI Symbol" w:char="2612"/>'), 'The pier☒was closed.'],
    ['letters in Symbol', between(run('m', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')), 'The pierμwas closed.'],
    ['private letters in Wingdings', between(run('\uf04a', '<w:rFonts w:ascii="Wingdings"/>')), 'The pier☺was closed.'],
    ['raised digits', between(run('3', '<w:vertAlign w:val="superscript"/>')), 'The pier³was closed.'],
    ['raised letters', between(run('th', '<w:vertAlign w:val="superscript"/>')), 'The pierthwas closed.'],
    ['lowered digits', between(run('2', '<w:vertAlign w:val="subscript"/>')), 'The pier₂was closed.'],
    [
      'ruby',
      between(
        '<w:r><w:ruby><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      'The pier漢字(かんじ)was closed.',
    ],
    ['capitals stay as typed', between(run(' Holm ', '<w:caps/>')), 'The pier Holm was closed.'],
  ])('%s', async (_name, body, right) => {
    expect(await wordOutline(body)).toEqual([`paragraph: ${right}`]);
  });
});

describe('fields', () => {
  test.each<[string, string, string]>([
    ['simple', '<w:fldSimple w:instr="REF a"><w:r><w:t> of 1921 </w:t></w:r></w:fldSimple>', ' of 1921 '],
    [
      'complex',
      character('begin') + instruction('REF a') + character('separate') + run(' of 1921 ') + character('end'),
      ' of 1921 ',
    ],
    ['without a result', character('begin') + instruction('XE "Pier"') + character('end'), ''],
    [
      'a result in an instruction',
      character('begin') +
        instruction('IF') +
        character('begin') +
        instruction('PAGE') +
        character('separate') +
        run('7') +
        character('end') +
        instruction('= 7') +
        character('separate') +
        run(' yes ') +
        character('end'),
      ' yes ',
    ],
    [
      'a ticked box',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>' +
        instruction('FORMCHECKBOX') +
        character('end'),
      '☒',
    ],
    [
      'a box',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>' +
        instruction('FORMCHECKBOX') +
        character('end'),
      '☐',
    ],
    [
      'a chosen entry',
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="north"/><w:listEntry w:val="south"/></w:ddList></w:ffData></w:fldChar></w:r>' +
        instruction('FORMDROPDOWN') +
        character('end'),
      'south',
    ],
    ['a button', '<w:fldSimple w:instr="MACROBUTTON None [Click here]"/>', '[Click here]'],
    ['a sign', '<w:fldSimple w:instr="SYMBOL 252 \\f &quot;Wingdings&quot;"/>', '✓'],
    [
      'a box of a control',
      '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>',
      '☒',
    ],
    [
      'a box with its sign',
      '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>',
      '☐',
    ],
  ])('%s', async (_name, xml, right) => {
    expect(await wordOutline(between(xml))).toEqual([`paragraph: The pier${right}was closed.`]);
  });

  test('a result over several paragraphs, as in a table of contents', async () => {
    const body =
      para(
        character('begin') +
          instruction('TOC \\o "1-3"') +
          character('separate') +
          run('The pier') +
          '<w:r><w:tab/></w:r>' +
          run('3'),
      ) +
      para(run('The gate')) +
      para(character('end'));
    expect(await wordOutline(body)).toEqual(['paragraph: The pier 3', 'paragraph: The gate']);
  });
});

describe('formulas in a line', () => {
  test.each<[string, string, string]>([
    ['fraction', `<m:f><m:num>${term('a')}</m:num><m:den>${term('b+1')}</m:den></m:f>`, 'a/(b+1)'],
    ['power', `<m:sSup><m:e>${term('10')}</m:e><m:sup>${term('−6')}</m:sup></m:sSup>`, '10⁻⁶'],
    ['power of letters', `<m:sSup><m:e>${term('e')}</m:e><m:sup>${term('ix')}</m:sup></m:sSup>`, 'e^(ix)'],
    ['index', `<m:sSub><m:e>${term('x')}</m:e><m:sub>${term('1')}</m:sub></m:sSub>`, 'x₁'],
    ['root', `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${term('2')}</m:e></m:rad>`, '√2'],
    ['third root', `<m:rad><m:deg>${term('3')}</m:deg><m:e>${term('x+1')}</m:e></m:rad>`, '∛(x+1)'],
    [
      'sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${term('i=1')}</m:sub><m:sup>${term('n')}</m:sup><m:e>${term('i')}</m:e></m:nary>`,
      '∑_(i=1)ⁿ i',
    ],
    [
      'brackets',
      `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${term('0')}</m:e><m:e>${term('1')}</m:e></m:d>`,
      '[0|1]',
    ],
    [
      'matrix',
      `<m:m><m:mr><m:e>${term('1')}</m:e><m:e>${term('0')}</m:e></m:mr><m:mr><m:e>${term('0')}</m:e><m:e>${term('1')}</m:e></m:mr></m:m>`,
      '[1, 0; 0, 1]',
    ],
    ['function', `<m:func><m:fName>${term('sin')}</m:fName><m:e>${term('x')}</m:e></m:func>`, 'sin x'],
    ['mean', `<m:acc><m:accPr><m:chr m:val="\u0305"/></m:accPr><m:e>${term('x')}</m:e></m:acc>`, 'x\u0305'],
  ])('%s', async (_name, xml, right) => {
    expect(await wordOutline(math(xml))).toEqual([`paragraph: The pier ${right} was closed.`]);
  });
});
