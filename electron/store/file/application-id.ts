/** `SmLp` in ASCII, at offset 68 of the file: a Samenloop project. https://sqlite.org/fileformat2.html */
export const applicationId = 0x53_6d_4c_70
