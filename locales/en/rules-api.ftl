# The public interface for programmers. Descriptions of rules come from the program, in English.

rules-api-title = Rules as an interface
rules-api-lead = Every rule that decides something for a person also answers other people’s programs: the same code that our forms and officers use. You need no account, and nothing is stored.
rules-api-how = Send a JSON object by POST. Leave out what you do not know: what follows from the rest is answered, with the rules and laws it rests on. Dates are days in Bangkok, money is in baht. “No” is an answer too (200).
rules-api-openapi = The description for machines (OpenAPI)
rules-api-problems = Problems
rules-api-problems-text = What is not a question is refused with a problem document (RFC 9457). Its type is one of these:

rules-api-since = Since { $day }
rules-api-law = The law
rules-api-values = Values and their days
rules-api-values-text = These values decide. What counts is the value of the day that the question is about. An entry of a list may have its own days behind it.
rules-api-interface = The interface
rules-api-rule-mrz = Is this passport line right?
rules-api-rule-thai-id = Is this Thai number right?
rules-api-rule-phone = Is this telephone number right?
rules-api-rule-address = Does this postcode belong to the sub-district?
rules-api-rule-date = Which day is meant?
rules-api-rule-name-match = Is this the name of the passport?
rules-api-rule-tm47 = The 90-day report (TM.47)
rules-api-rule-tm30 = The notice of residence (TM.30)
rules-api-rule-tm30-row = A guest in a file of the notice of residence
rules-api-rule-tm28 = Change of address and other province (TM.27, TM.28)
rules-api-rule-tdac = The arrival card (TDAC)
rules-api-rule-evisa = Visas and entry without one
rules-api-rule-overstay = Overstay
rules-api-try = Ask this rule
rules-api-question = Your question
rules-api-question-hint = A JSON object with the keys that are listed below. Leave out what you do not know.
rules-api-question-wrong = This question cannot be answered: { $what }
rules-api-answer = The answer
