/** Common words that initials can spell: U.S. must not become “us”. It imports nothing, because tokens are made with it. */
export const wordsLikeInitials: ReadonlySet<string> = new Set('us it who am as is or an in on so'.split(' '));
