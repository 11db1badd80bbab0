import { defaultTreeAdapter as tree, html, parse, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5'

export type PageElement = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

// All walks here keep their own stack: the depth of a page is not bounded.

/** Parsed as by a browser that runs no scripts. */
export function parsePage(text: string): ParentNode {
  return parse(text, { scriptingEnabled: false })
}

/** The HTML elements in the order of their start tags; those of SVG and MathML, which has a `title` too, are left out. */
export function elementsOf(root: ParentNode): readonly PageElement[] {
  return [...nodesOf(root)].filter((node) => tree.isElementNode(node)).filter((element) => element.namespaceURI === html.NS.HTML)
}

/** All text under the node, in order. */
export function textOf(root: ParentNode): string {
  return [...nodesOf(root)].map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}

export function textOfHtml(fragment: string): string {
  return textOf(parseFragment(fragment))
}

export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** What is inside the element, as HTML. */
export function innerHtml(element: PageElement): string {
  return serialize(element)
}

/** Removes from the tree every element under `root` that is to be dropped, with all it holds, and all HTML comments. */
export function prune(root: ParentNode, isDropped: (element: PageElement) => boolean): void {
  const open: ParentNode[] = [root]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    parent.childNodes = parent.childNodes.filter((node) => !tree.isCommentNode(node) && !(tree.isElementNode(node) && isDropped(node)))
    for (const node of parent.childNodes) if (tree.isElementNode(node)) open.push(node)
  }
}

function* nodesOf(root: ParentNode): Generator<Node> {
  const open: Node[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node !== root) yield node
    if (!('childNodes' in node)) continue
    for (const child of node.childNodes.toReversed()) open.push(child)
  }
}
