# Laws as they are cited. Each key is the citation of a service or setting: its letters and digits, with hyphens between.

law-immigration-act-b-e-2522-s-37-5 = 출입국 관리법(불기 2522년, 서기 1979년) 제37조 (5)
law-immigration-act-b-e-2522-s-18-para-2 = 출입국 관리법(불기 2522년, 서기 1979년) 제18조 제2항
