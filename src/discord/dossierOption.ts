/** The option that names the dossier if there are several. No command has an option of this name itself. */
export const DOSSIER_OPTION = 'dossier';
