/** Whether the settings ask for text recognition: in the environment, else in `.env` of the folder. */
export function wantsRecognition(root: string, environment: Readonly<Record<string, string | undefined>>): boolean;

export interface Installing {
  /** The folder of the checkout. */
  readonly root: string;
  /** Whether linters, types and test tools are needed too. */
  readonly forDevelopers: boolean;
  /** Whether text recognition is on. */
  readonly recognition: boolean;
  /** Runs npm with these arguments, and says whether it succeeded. */
  readonly run: (npmArguments: readonly string[]) => boolean;
  readonly say: (message: string) => void;
}

/** Installs what is missing. False if npm failed. */
export function installPackages(installing: Installing): Promise<boolean>;
