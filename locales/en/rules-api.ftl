# The public interface for programmers. Descriptions of rules come from the program, in English.

rules-api-title = Rules as an interface
rules-api-lead = Every rule that decides something for a person also answers other people’s programs: the same code that our forms and officers use. You need no account, and nothing is stored.
rules-api-how = Send a JSON object by POST. Leave out what you do not know: what follows from the rest is answered, with the rules and laws it rests on. Dates are days in Bangkok, money is in baht. “No” is an answer too (200).
rules-api-openapi = The description for machines (OpenAPI)
rules-api-problems = Problems
rules-api-problems-text = What is not a question is refused with a problem document (RFC 9457). Its type is one of these:
