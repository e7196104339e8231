import { asText } from "../formats";
import { HostCollection } from "./hostCollection";
import { Setting } from "./setting";

/** Excel.SettingCollection: what an add-in keeps with the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  readonly typeName = "SettingCollection";

  private wrap(key: string): Setting {
    return new Setting(this.book, key);
  }

  items(): Setting[] {
    return [...this.book.model.settings.keys()].map((key) => this.wrap(key));
  }

  find(key: string | number): Setting | undefined {
    return this.book.model.settings.has(String(key)) ? this.wrap(String(key)) : undefined;
  }

  /** Adds a setting, or gives one that is there another value: anything that JSON can hold. */
  Add(key: string, value: unknown): Setting {
    this.book.model.settings.set(asText(key), value ?? null);
    this.book.changed();
    return this.wrap(key);
  }
}
