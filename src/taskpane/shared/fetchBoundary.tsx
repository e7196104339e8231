import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { troubleWords } from "./outcomeWords";
import { NOT_FETCHED, UNEXPECTED, type Trouble } from "./jobsApi";

/** What webpack calls its error when a file does not arrive. */
const CHUNK_LOST = "ChunkLoadError";

interface FetchBoundaryProps {
  readonly children: ReactNode;
  /** What the words are headed with: "h1" where they stand for a whole view. */
  readonly heading: "h1" | "p";
  /** Begins anew; what has not arrived once is not asked for again before. */
  readonly onRetry?: () => void;
}

interface FetchBoundaryState {
  readonly trouble: Trouble | undefined;
}

/**
 * Stands around parts that are fetched when they are wanted: when one does not arrive, or cannot be shown, it says so,
 * where else nothing of the pane would be left.
 */
export class FetchBoundary extends Component<FetchBoundaryProps, FetchBoundaryState> {
  override state: FetchBoundaryState = { trouble: undefined };

  static getDerivedStateFromError(thrown: unknown): FetchBoundaryState {
    const isLost = thrown instanceof Error && thrown.name === CHUNK_LOST;
    return { trouble: isLost ? NOT_FETCHED : UNEXPECTED };
  }

  override render(): ReactNode {
    const { trouble } = this.state;
    if (!trouble) return this.props.children;
    const { title, body } = troubleWords(trouble);
    const { heading: Heading } = this.props;
    const retry = this.props.onRetry ?? (() => location.reload());
    return (
      <div role="alert">
        <Heading>{title}</Heading>
        <p>{body}</p>
        <Button onClick={retry}>Try again</Button>
      </div>
    );
  }
}
