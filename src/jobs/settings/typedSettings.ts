/** What a command needs of the settings, from its own file: through the room's entry the pane would fetch it too. */
export { TYPED_SETTINGS, type TypedSetting } from "../../plan/settings/typedSettings";
