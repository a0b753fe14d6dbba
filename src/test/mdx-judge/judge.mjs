// Reads a JSON array of pages from standard input: {"name", "content", "plugins"}, and writes one of
// verdicts: {"name", "error", "prose", "aside"}. `error` is null for a page that compiles. `prose` and
// `aside` are lists of [start, end), in UTF-16 code units: where MDX has text or a string attribute that
// people read, and what is not compared (pictures, whose text has no place in the tree, and what
// Docusaurus takes out).

import {createProcessor} from '@mdx-js/mdx'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'

const OPTIONAL = {math: remarkMath, directive: remarkDirective}
const ATTRIBUTES = new Set(['title', 'label', 'alt', 'aria-label', 'summary', 'description', 'caption'])
const OPAQUE = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'script', 'style', 'textarea', 'math', 'svg'])

function processor(plugins) {
  const optional = plugins.map((name) => OPTIONAL[name])
  return createProcessor({remarkPlugins: [remarkFrontmatter, remarkGfm, ...optional]})
}

// Comments of HTML, ids of headings, and the marks of directives with a title in the older way.
const DOCUSAURUS = /<!--[\s\S]*?-->|\{#[^{}\r\n]+\}(?=[ \t]*$)/gm
const OLDER = /^[ \t>]*:::+[\w-]+(?=[ \t]+[^\s[{])/m
const MARKS = /^([ \t>]*):::+(?:[\w-]+(?=[ \t]+[^\s[{])|[\w-]*[ \t]*$)/gm

// What Docusaurus takes out before it compiles is blanked here, so that all else stays in its place.
function prepared(page, aside) {
  if (!page.plugins.includes('docusaurus')) return page.content
  const older = OLDER.test(page.content)
  const content = page.content.replace(DOCUSAURUS, (text, offset) => {
    aside.push([offset, offset + text.length])
    return text.replace(/[^\r\n]/g, ' ')
  })
  return older ? content.replace(MARKS, (text, before) => before.padEnd(text.length)) : content
}

function place(node) {
  return [node.position.start.offset, node.position.end.offset]
}

// The value of an attribute, or nothing if it is no string; the attribute spans `name="value"`.
function value(attribute, content) {
  if (!ATTRIBUTES.has(attribute.name) || typeof attribute.value !== 'string') return []
  const [start, end] = place(attribute)
  const opening = content.slice(start, end).search(/["']/)
  return [[start + opening + 1, end - 1]]
}

// The title of a link or a definition, in the mark that ends it; pictures are not compared.
function title(node, content) {
  if (!node.title || !['link', 'definition'].includes(node.type)) return []
  const [start, end] = place(node)
  const at = content.slice(start, end).lastIndexOf(node.title)
  return at < 0 ? [] : [[start + at, start + at + node.title.length]]
}

function visit(node, content, verdict) {
  if (node.type === 'text') verdict.prose.push(place(node))
  // `16:9` is a directive to remark; Docusaurus makes text of it again.
  if (node.type === 'textDirective' && node.children.length === 0) verdict.prose.push(place(node))
  if (node.type === 'image' || node.type === 'imageReference') verdict.aside.push(place(node))
  verdict.prose.push(...title(node, content))
  if (node.type.startsWith('mdxJsx')) {
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute') verdict.prose.push(...value(attribute, content))
    }
    if (OPAQUE.has(node.name)) return
  }
  for (const child of node.children ?? []) visit(child, content, verdict)
}

function judge(page) {
  const verdict = {name: page.name, error: null, prose: [], aside: []}
  const content = prepared(page, verdict.aside)
  const compiler = processor(page.plugins.filter((name) => name in OPTIONAL))
  try {
    compiler.processSync(content)
    visit(compiler.parse(content), content, verdict)
  } catch (error) {
    verdict.error = String(error)
  }
  return verdict
}

let input = ''
process.stdin.setEncoding('utf8')
for await (const chunk of process.stdin) input += chunk
process.stdout.write(JSON.stringify(JSON.parse(input).map(judge)))
