import { words } from '../wordList.ts';

/** What a particle may follow: a syllable that ends in a consonant, one that does not, or either. */
export type Follows = 'consonant' | 'vowel' | 'either';

const of = (follows: Follows, list: string): readonly (readonly [string, Follows])[] =>
  list.split(' ').map((word) => [word, follows] as const);

/** The particles of nouns. Those of one meaning have a form for each kind of syllable: 은 and 는, 이 and 가. */
export const KOREAN_PARTICLES: ReadonlyMap<string, Follows> = new Map([
  ...of('consonant', '은 이 을 과 이나 이라도 이며 이란 이라는 이라고 이야 이든 이랑'),
  ...of('vowel', '는 가 를 와 라도 란 라는 라고 든 랑'),
  ...of(
    'either',
    '의 에 에서 에게 에게서 께 께서 한테 한테서 도 만 까지 부터 마저 조차 처럼 보다 밖에 마다 대로 만큼 같이 들',
  ),
]);

/** 로 follows a vowel or ㄹ, 으로 every other consonant. */
export const DIRECTIONS = ['으로', '로'] as const;

/**
 * Nouns, and endings of nouns, that end in what could be a particle: 회의 is a meeting and not “of a hoe”. They are left as
 * they are, alone and at the end of a longer noun.
 */
export const KOREAN_NOUN_ENDINGS: ReadonlySet<string> = words(
  '회의 주의 협의 논의 합의 동의 결의 정의 강의 항의 심의 토의 제의 문의 창의 불의 호의 상의 건의 ' +
    '정치가 소설가 자본가 사업가 운동가 탐험가 대가 물가 휴가 주가 평가 국가 증가 추가 작가 화가 유가 허가 여가 농가 ' +
    '한반도 반도 제도 정도 보도 속도 온도 태도 지도 수도 철도 경기도 강원도 제주도 전라도 경상도 충청도 황해도 평안도 신뢰도 난이도 선호도 지지도 중요도 인지도 만족도 완성도 궤도 포도 기도 시도 의도 주도 용도 강도 밀도 각도 고도 ' +
    '어린이 고양이 호랑이 거북이 젊은이 늙은이 지팡이 종이 높이 길이 넓이 깊이 놀이 차이 사이 나이 ' +
    '결과 효과 학과 교과 성과 경과 내과 외과 안과 치과 기와 ' +
    '불만 십만 백만 천만 억만 대만 오만 자만 비만 ' +
    '도로 경로 통로 진로 항로 수로 선로 미로 활로 회로 피로 위로 서로 종로 을지로 세종로 ' +
    '마을 가을 노을 고을 ' +
    '그대로 절대로 쌍둥이',
);
