import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';
import { storable } from '#content/storable-text.ts';

/**
 * Makes every text that is written or looked for one that both engines can keep: whatever door it came through, a search for
 * the character NUL must not fail on one engine and find nothing on the other.
 */
export class StorableTextsPlugin implements KyselyPlugin {
  readonly #transformer = new StorableTexts();

  transformQuery({ node }: { node: RootOperationNode }): RootOperationNode {
    return this.#transformer.transformNode(node);
  }

  async transformResult({ result }: { result: QueryResult<UnknownRow> }): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

class StorableTexts extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: kept(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(kept) };
  }
}

function kept(value: unknown): unknown {
  return typeof value === 'string' ? storable(value) : value;
}
