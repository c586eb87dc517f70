/** The presets as the help names them, written out so that help loads no law; a test compares them with the law. */
export const PRESET_NAMES = 'default, body-favourable, applicant-favourable, exposure-ceiling';
