# language: nl
Functionaliteit: Bestuurlijke dwangsom

  Hoogte en bereik van de dwangsom van artikel 4:17 Awb, volgens de standaardlezingen.

  Abstract Scenario: hoogte, naar de dag waarop de ingebrekestelling is ontvangen
    Stel een dossier van de procedure "awb.application"
    En de aanvraag of het bezwaar is ontvangen op <ontvangen>
    En een ingebrekestelling is ontvangen op <ingebrekestelling>
    Als de stand wordt bepaald op <peildatum>
    Dan is het aantal dwangsomdagen <dagen>
    En is de bestuurlijke dwangsom <bedrag>

    Voorbeelden:
      | ontvangen        | ingebrekestelling | peildatum         | dagen | bedrag  |
      | 20 november 2009 | 19 april 2010     | 17 mei 2010       | 14    | € 280   |
      | 20 november 2009 | 19 april 2010     | 31 mei 2010       | 28    | € 700   |
      | 20 november 2009 | 19 april 2010     | 14 juni 2010      | 42    | € 1.260 |
      | 3 augustus 2018  | 31 december 2018  | 28 januari 2019   | 14    | € 280   |
      | 3 augustus 2018  | 31 december 2018  | 11 februari 2019  | 28    | € 700   |
      | 3 augustus 2018  | 31 december 2018  | 25 februari 2019  | 42    | € 1.260 |
      | 20 februari 2019 | 20 juli 2019      | 17 augustus 2019  | 14    | € 322   |
      | 20 februari 2019 | 20 juli 2019      | 31 augustus 2019  | 28    | € 812   |
      | 20 februari 2019 | 20 juli 2019      | 14 september 2019 | 42    | € 1.442 |

  Abstract Scenario: bereik, op de dagen voor en na elke grens
    Stel een dossier van de procedure "<procedure>"
    En een beslistermijn is genoemd op <ontvangen>
      | tot en met   | <termijn>  |
      | genoemd door | de rechter |
    En de aanvraag of het bezwaar is ontvangen op <ontvangen>
    En een ingebrekestelling is ontvangen op <ingebrekestelling>
    Als de stand wordt bepaald op <ingebrekestelling>
    Dan geldt de bestuurlijke dwangsom: <geldt>

    Voorbeelden:
      | procedure                                     | ontvangen         | termijn           | ingebrekestelling | geldt    |
      | awb.application                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.application                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.enforcement-request                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.enforcement-request                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.uniform-preparation                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.uniform-preparation                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.uniform-preparation-withdrawal            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.uniform-preparation-withdrawal            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.uniform-preparation-no-views              | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.uniform-preparation-no-views              | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.complaint                                 | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | awb.complaint-committee                       | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | subsidy.application                           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | subsidy.application                           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | subsidy.application-13                        | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | subsidy.application-13                        | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | subsidy.application-22                        | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | subsidy.application-22                        | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | subsidy.round                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | subsidy.round                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.objection-committee                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.objection-committee                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.objection-sent-back                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.objection-sent-back                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.administrative-appeal                     | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.administrative-appeal                     | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.administrative-appeal-same-body           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.administrative-appeal-same-body           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | awb.administrative-appeal-same-body-committee | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | awb.administrative-appeal-same-body-committee | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | woo.request                                   | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | woo.objection                                 | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | woo.objection-committee                       | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | wob.request                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wob.request                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wob.request                                   | 23 juli 2014      | 5 december 2015   | 30 september 2016 | ja       |
      | wob.request                                   | 24 juli 2014      | 6 december 2015   | 1 oktober 2016    | nee      |
      | wob.environmental-information                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wob.environmental-information                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wob.environmental-information                 | 23 juli 2014      | 5 december 2015   | 30 september 2016 | ja       |
      | wob.environmental-information                 | 24 juli 2014      | 6 december 2015   | 1 oktober 2016    | nee      |
      | wob.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wob.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wob.objection                                 | 23 juli 2014      | 5 december 2015   | 30 september 2016 | ja       |
      | wob.objection                                 | 24 juli 2014      | 6 december 2015   | 1 oktober 2016    | nee      |
      | who.request                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | who.request                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | who.request                                   | 23 juli 2014      | 5 december 2015   | 30 september 2016 | ja       |
      | who.request                                   | 24 juli 2014      | 6 december 2015   | 1 oktober 2016    | nee      |
      | avg.request                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | avg.request                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | avg.complaint                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | avg.complaint                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wbp.request                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wbp.request                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | ow.regular                                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | ow.regular                                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | ow.regular-consent                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | ow.regular-consent                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | ow.extended                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | ow.extended                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wabo.regular                                  | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wabo.regular                                  | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wabo.extended                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wabo.extended                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | bro.planning-damage                           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | bro.planning-damage                           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | dienstenwet.permit                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | dienstenwet.permit                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | alcoholwet.permit                             | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | alcoholwet.permit                             | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | apv.permit                                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | apv.permit                                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | participatiewet.application                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | participatiewet.application                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | participatiewet.advance                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | participatiewet.advance                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | bbz.application                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | bbz.application                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wmo.report                                    | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | wmo.application                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wmo.application                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | jeugdwet.application                          | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | jeugdwet.application                          | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wlz.indication                                | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wlz.indication                                | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | svb.application                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | svb.application                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | svb.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | svb.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | duo.student-finance                           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | duo.student-finance                           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | duo.application                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | duo.application                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | duo.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | duo.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | participatiewet.remission                     | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | participatiewet.remission                     | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wia                                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wia                                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wia-before-2012                           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wia-before-2012                           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wia-insured                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wia-insured                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wage-period                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wage-period                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.ww                                        | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.ww                                        | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.ww-insured                                | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.ww-insured                                | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.ww-advance                                | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.ww-advance                                | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.ww-insolvency                             | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.ww-insolvency                             | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.zw                                        | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.zw                                        | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.zw-other                                  | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.zw-other                                  | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.zw-insured                                | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.zw-insured                                | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wajong                                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wajong                                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wao                                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wao                                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.wao-insured                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.wao-insured                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.objection-medical                         | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.objection-medical                         | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.objection-expert                          | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.objection-expert                          | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | uwv.objection-sickness                        | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | uwv.objection-sickness                        | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | tax.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | tax.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | tax.mass-objection                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | tax.mass-objection                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | woz.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | woz.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | gemeentewet.tax-objection                     | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | gemeentewet.tax-objection                     | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | provinciewet.tax-objection                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | provinciewet.tax-objection                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | waterschapswet.tax-objection                  | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | waterschapswet.tax-objection                  | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | tax.remission                                 | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | toeslagen.definitive-grant                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | toeslagen.definitive-grant                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | onbekend |
      | toeslagen.objection                           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | toeslagen.objection                           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | onbekend |
      | toeslagen.advance                             | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | toeslagen.advance                             | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | toeslagen.advance                             | 23 oktober 2010   | 6 maart 2012      | 31 december 2012  | ja       |
      | toeslagen.advance                             | 24 oktober 2010   | 7 maart 2012      | 1 januari 2013    | nee      |
      | toeslagen.revision                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | toeslagen.revision                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | toeslagen.revision                            | 23 oktober 2010   | 6 maart 2012      | 31 december 2012  | ja       |
      | toeslagen.revision                            | 24 oktober 2010   | 7 maart 2012      | 1 januari 2013    | nee      |
      | toeslagen.objection-other                     | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | toeslagen.objection-other                     | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | toeslagen.objection-other                     | 23 oktober 2010   | 6 maart 2012      | 31 december 2012  | ja       |
      | toeslagen.objection-other                     | 24 oktober 2010   | 7 maart 2012      | 1 januari 2013    | nee      |
      | wht.integral-assessment                       | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wht.integral-assessment                       | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wht.actual-damage                             | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wht.actual-damage                             | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wht.minister-decision                         | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wht.minister-decision                         | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wht.business-debts                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wht.business-debts                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wht.survivors                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wht.survivors                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | wht.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | wht.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | mining.damage                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | mining.damage                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | mining.damage-expert                          | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | mining.damage-expert                          | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | cbr.fitness                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | cbr.fitness                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | cbr.fitness-examined                          | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | cbr.fitness-examined                          | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | cbr.measure                                   | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | cbr.test-result                               | 4 juli 2022       | 16 november 2023  | 11 september 2024 | nee      |
      | rdw.recognition                               | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | rdw.recognition                               | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | brp.request                                   | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | brp.request                                   | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | brp.status-correction                         | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | brp.status-correction                         | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | vog.person                                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | vog.person                                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | nee      |
      | vog.person                                    | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vog.person                                    | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vog.person-refusal                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | vog.person-refusal                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | nee      |
      | vog.person-refusal                            | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vog.person-refusal                            | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vog.legal-person                              | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | vog.legal-person                              | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | nee      |
      | vog.legal-person                              | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vog.legal-person                              | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vog.legal-person-refusal                      | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | vog.legal-person-refusal                      | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | nee      |
      | vog.legal-person-refusal                      | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vog.legal-person-refusal                      | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | adoption.permission                           | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | adoption.permission                           | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | nee      |
      | adoption.permission                           | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | adoption.permission                           | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum                                     | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.asylum                                     | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum                                     | 2 mei 2018        | 14 september 2019 | 10 juli 2020      | ja       |
      | vw.asylum                                     | 3 mei 2018        | 15 september 2019 | 11 juli 2020      | nee      |
      | vw.asylum-inadmissible                        | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.asylum-inadmissible                        | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum-inadmissible                        | 2 mei 2018        | 14 september 2019 | 10 juli 2020      | ja       |
      | vw.asylum-inadmissible                        | 3 mei 2018        | 15 september 2019 | 11 juli 2020      | nee      |
      | vw.asylum-accelerated                         | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.asylum-accelerated                         | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum-accelerated                         | 2 mei 2018        | 14 september 2019 | 10 juli 2020      | ja       |
      | vw.asylum-accelerated                         | 3 mei 2018        | 15 september 2019 | 11 juli 2020      | nee      |
      | vw.asylum-border                              | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.asylum-border                              | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum-border                              | 2 mei 2018        | 14 september 2019 | 10 juli 2020      | ja       |
      | vw.asylum-border                              | 3 mei 2018        | 15 september 2019 | 11 juli 2020      | nee      |
      | vw.asylum-renewal                             | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.asylum-renewal                             | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum-renewal                             | 2 mei 2018        | 14 september 2019 | 10 juli 2020      | ja       |
      | vw.asylum-renewal                             | 3 mei 2018        | 15 september 2019 | 11 juli 2020      | nee      |
      | vw.asylum-temporary-protection                | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.asylum-temporary-protection                | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.asylum-temporary-protection                | 2 mei 2018        | 14 september 2019 | 10 juli 2020      | ja       |
      | vw.asylum-temporary-protection                | 3 mei 2018        | 15 september 2019 | 11 juli 2020      | nee      |
      | vw.regular                                    | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.regular                                    | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.regular                                    | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.regular                                    | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.mvv                                        | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.mvv                                        | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.mvv                                        | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.mvv                                        | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.family-reunification                       | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.family-reunification                       | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.family-reunification                       | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.family-reunification                       | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.blue-card                                  | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.blue-card                                  | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.blue-card                                  | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.blue-card                                  | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.blue-card-mvv                              | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.blue-card-mvv                              | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.blue-card-mvv                              | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.blue-card-mvv                              | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.research                                   | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.research                                   | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.research                                   | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.research                                   | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.research-mvv                               | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.research-mvv                               | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.research-mvv                               | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.research-mvv                               | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.return-visa                                | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.return-visa                                | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.return-visa                                | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.return-visa                                | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.long-term-resident-elsewhere               | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.long-term-resident-elsewhere               | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.long-term-resident-elsewhere               | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.long-term-resident-elsewhere               | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.eu-long-term-resident                      | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.eu-long-term-resident                      | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.eu-long-term-resident                      | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.eu-long-term-resident                      | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.sponsor                                    | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.sponsor                                    | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.sponsor                                    | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.sponsor                                    | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.eu-document                                | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.eu-document                                | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.eu-document                                | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.eu-document                                | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.eu-permanent-document                      | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.eu-permanent-document                      | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.eu-permanent-document                      | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.eu-permanent-document                      | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.undesirability                             | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.undesirability                             | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.undesirability                             | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.undesirability                             | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.other                                      | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.other                                      | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.other                                      | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.other                                      | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.entry-ban                                  | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.entry-ban                                  | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.entry-ban                                  | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.entry-ban                                  | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.medical-postponement                       | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.medical-postponement                       | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.medical-postponement                       | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.medical-postponement                       | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.visa                                       | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.visa                                       | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.objection                                  | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.objection                                  | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.objection                                  | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.objection                                  | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.objection-before-2014                      | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.objection-before-2014                      | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.objection-before-2014                      | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.objection-before-2014                      | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.objection-other                            | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.objection-other                            | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.objection-other                            | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.objection-other                            | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.objection-other-committee                  | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.objection-other-committee                  | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | vw.objection-other-committee                  | 4 februari 2023   | 18 juni 2024      | 14 april 2025     | ja       |
      | vw.objection-other-committee                  | 5 februari 2023   | 19 juni 2024      | 15 april 2025     | nee      |
      | vw.visa-objection                             | 30 september 2012 | 12 februari 2014  | 9 december 2014   | nee      |
      | vw.visa-objection                             | 1 oktober 2012    | 13 februari 2014  | 10 december 2014  | ja       |
      | rwn.naturalisation                            | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | rwn.naturalisation                            | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | rwn.option                                    | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | rwn.option                                    | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
      | rwn.objection                                 | 30 september 2009 | 12 februari 2011  | 9 december 2011   | nee      |
      | rwn.objection                                 | 1 oktober 2009    | 13 februari 2011  | 10 december 2011  | ja       |
