import { openPage } from "./page";

// The host's examples alone. An add-in that has trials of its own makes an entry like this one with them.
openPage([]);
