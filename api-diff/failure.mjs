/** Something that the caller can mend, said in one sentence; anything else is a defect of this tool. */
export class Failure extends Error {}
