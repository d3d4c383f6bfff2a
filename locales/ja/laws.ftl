# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-5 = 入国管理法（仏暦2522年・西暦1979年）第37条(5)
law-immigration-act-b-e-2522-s-18-para-2 = 入国管理法（仏暦2522年・西暦1979年）第18条第2項
