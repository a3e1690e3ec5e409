/** The rules of UN drafting that a careful editor checks: a text as clauses goes in, slips with their very words come out. */
package org.engross.drafting;
