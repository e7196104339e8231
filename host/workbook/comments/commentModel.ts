/** What somebody said in a thread of comments. Never changed in place, so that what was noted before still tells it. */
export interface RemarkModel {
  /** "{00000001-0000-0000-0002-000000000000}", also in files. */
  readonly id: string;
  readonly author: PersonModel;
  /** "2025-03-04T09:30:00.00", universal time; "" where a file does not say. */
  readonly created: string;
  readonly content: string;
  /** Who is named in it, by the place of their names in the content. */
  readonly mentions: readonly MentionModel[];
}

/** A comment on a cell, and the replies to it. */
export interface CommentModel extends RemarkModel {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly resolved: boolean;
  readonly replies: readonly RemarkModel[];
}

export interface PersonModel {
  readonly name: string;
  readonly email: string;
}

export interface MentionModel extends PersonModel {
  readonly start: number;
  readonly length: number;
}
