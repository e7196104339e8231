import { asText } from "../formats";
import type { DocumentPropertiesModel } from "../model";
import { CustomPropertyCollection } from "./customPropertyCollection";
import { HostObject } from "./hostObject";

type Text = Exclude<keyof DocumentPropertiesModel, "custom">;

/** Excel.DocumentProperties. */
export class DocumentProperties extends HostObject {
  readonly typeName = "DocumentProperties";

  private get properties(): DocumentPropertiesModel {
    return this.book.model.properties;
  }
  private write(name: Text, value: unknown): void {
    this.book.model.properties[name] = asText(value);
    this.book.changed();
  }

  get Title(): string {
    return this.properties.title;
  }
  set Title(value: unknown) {
    this.write("title", value);
  }
  get Subject(): string {
    return this.properties.subject;
  }
  set Subject(value: unknown) {
    this.write("subject", value);
  }
  get Author(): string {
    return this.properties.author;
  }
  set Author(value: unknown) {
    this.write("author", value);
  }
  get Keywords(): string {
    return this.properties.keywords;
  }
  set Keywords(value: unknown) {
    this.write("keywords", value);
  }
  get Comments(): string {
    return this.properties.comments;
  }
  set Comments(value: unknown) {
    this.write("comments", value);
  }
  get Category(): string {
    return this.properties.category;
  }
  set Category(value: unknown) {
    this.write("category", value);
  }
  get Manager(): string {
    return this.properties.manager;
  }
  set Manager(value: unknown) {
    this.write("manager", value);
  }
  get Company(): string {
    return this.properties.company;
  }
  set Company(value: unknown) {
    this.write("company", value);
  }
  get LastAuthor(): string {
    return this.properties.lastAuthor;
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}
