/** A file is read if it has not changed for so long, in milliseconds; one that was being written is looked at again then. */
export const SETTLE = 1_500;
