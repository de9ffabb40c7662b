/** A tool as an open document, made from the same file as its page. */
import type { APIRoute } from 'astro';
import { loadCourse } from '#content/course.ts';
import { odtType, writeOdt } from '#content/odt/write-odt.ts';
import type { Tool } from '#content/tool-schema.ts';

export async function getStaticPaths() {
  const { tools } = await loadCourse();
  return [...tools].flatMap(([id, tool]) =>
    tool.editions.map((edition) => ({ params: { edition, tool: id }, props: { tool } })),
  );
}

export const GET: APIRoute<{ tool: Tool }> = ({ props }) =>
  new Response(writeOdt(props.tool), { headers: { 'content-type': odtType } });
