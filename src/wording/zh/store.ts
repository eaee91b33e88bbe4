import type { Translation } from '../translation.ts';

/** What people on Discord read; the rest is for the operator. */
export const store: NonNullable<Translation['store']> = {
  cannotKeep: {
    held: '没有任何改动，因为另一个程序正在使用机器人的数据库。请再试一次。如果一直这样，请告诉机器人的运营者。',
    full: '机器人无法保存，因为它的磁盘已满。它仍会回答问题。请告诉机器人的运营者，然后再试一次。',
    readOnly: '机器人无法保存，因为它不能写入磁盘。它仍会回答问题。请告诉机器人的运营者，然后再试一次。',
    failing: '机器人无法保存，因为它的磁盘出了故障。请告诉机器人的运营者，然后再试一次。',
    unreachable:
      '机器人目前无法连接它的数据库，因此不能保存或查询。没有丢失任何内容。请稍后再试。如果一直这样，请告诉机器人的运营者。',
    uncertain: '机器人在保存时与数据库断开了连接，不知道是否已经保存。请先查看，再决定是否重做。',
  },
  damaged: '机器人的数据库已损坏。请告诉机器人的运营者：`verbatim doctor` 会显示问题所在以及如何恢复。',
};
