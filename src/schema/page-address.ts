import type { z } from 'zod';
import type { IssueText } from '../issues/issue.ts';
import { urlSchema } from './identifiers.ts';

/**
 * The address of a page that must be on record but must not be linked. Whatever links reads `url` alone, so
 * an address in this field is never a link by accident.
 */
export const addressSchema = urlSchema.optional().meta({
  description:
    'Address of the page, shown as text and never linked: a mirror, a domain that was taken over, a bare IP. Excludes url.',
  zh: '不做成链接的网页地址：镜像、易手的域名、裸 IP，只作文字；不与 url 同写。',
});

interface PageAddress {
  readonly url?: string | undefined;
  readonly address?: string | undefined;
}

const BOTH: IssueText = { code: 'url-and-address' };

/** A zod check: `url` and `address` exclude each other. The issue carries its code as `params`. */
export function excludeBothAddresses(context: z.core.ParsePayload<PageAddress>): void {
  const { url, address } = context.value;
  if (url === undefined || address === undefined) return;
  context.issues.push({
    code: 'custom',
    message: BOTH.code,
    input: address,
    path: ['address'],
    params: { ...BOTH },
  });
}

/** What {@link excludeBothAddresses} attached to a zod issue, or undefined for any other issue. */
export function addressProblemOf(issue: z.core.$ZodIssue): IssueText | undefined {
  return issue.code === 'custom' && issue.params?.code === BOTH.code ? BOTH : undefined;
}
