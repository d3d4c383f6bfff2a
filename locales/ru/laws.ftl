# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-5 = Закон об иммиграции 2522 года (1979), статья 37(5)
law-immigration-act-b-e-2522-s-18-para-2 = Закон об иммиграции 2522 года (1979), статья 18, абзац 2
