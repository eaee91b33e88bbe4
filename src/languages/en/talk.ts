import type { TalkWords } from '../parts/talkWords.ts';

export const englishTalk: TalkWords = {
  openers:
    'hi, hi there, hello, hello there, hey, hey there, heya, hiya, yo, howdy, good morning, good afternoon, ' +
    'good evening, morning, greetings, dear bot, excuse me, pardon me, sorry, quick question, one question, ' +
    'a question, question, just a question, i have a question, i have a quick question, i have one question, ' +
    'please, pls, plz, dear all, hi all, hello all, hi everyone, hi guys, hey guys, guys, folks, bot, ' +
    'verbatim, hey bot',
  remarks:
    'thanks, thank you, thank u, thx, ty, tysm, tyvm, cheers, ta, much appreciated, appreciated, ' +
    'i appreciate it, many thanks, thanks a lot, thanks a bunch, thanks a million, so much, very much, ' +
    'a lot, for that, for this, for the help, for your help, ok, okay, okey, k, kk, okie, alright, ' +
    'all right, right, sure, yes, yep, yeah, yup, no, nope, nah, good, very good, so good, great, ' +
    'that is great, thats great, great job, good job, well done, nice, nice one, very nice, cool, very cool, ' +
    'super, perfect, excellent, awesome, amazing, wonderful, brilliant, fantastic, lovely, neat, sweet, wow, ' +
    'oh, ah, aha, hm, hmm, mhm, lol, lmao, rofl, xd, got it, i see, understood, makes sense, fair enough, ' +
    'good point, interesting, very interesting, thats interesting, that is interesting, helpful, ' +
    'very helpful, thats helpful, that is helpful, that helps, thats all, that is all, thats it, that is it, ' +
    'agreed, exactly, indeed, true, correct, thats right, that is right, never mind, nevermind, nvm, ' +
    'no problem, np, no worries, bye, goodbye, bye bye, see you, see ya, cya, later, good night, good bot, ' +
    'bad bot, nice work, you are welcome, youre welcome, welcome, you rock, love it, i like it, test, ' +
    'testing, ping, brb, idk, and, very, mate, man, team, again, guys, everyone, all, all good, sorry',
  more:
    'what else, who else, where else, when else, anything else, something else, anyone else, anybody else, ' +
    'what more, any more, anything more, more, some more, more of that, more of this, more please, ' +
    'tell me more, tell us more, show me more, give me more, say more, go on, continue, is there more, ' +
    'is that all, else, the rest, what is the rest, others, any others',
  moreOf: 'what else: what, who else: who, where else: where, when else: when, what more: what',
  laughter: 'ha|he|hi|ho|hah|heh',
};
