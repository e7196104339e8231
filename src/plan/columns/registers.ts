import type { ColumnEvidence } from "./columnEvidence";
import type { Heading } from "./assignColumns";
import { plainHeading } from "./readHeading";

/**
 * Headings of what officers list beside their plans: people and their posts, prices, stock, bookings. In plain form
 * (`plainHeading`). A plan may have such a column too, so that they count only where its own headings say little.
 */
const REGISTER_HEADINGS: ReadonlySet<string> = new Set(
  (
    "telephone,phone,phone number,telephone number,mobile,mobile number,extension,contact number,e mail,email," +
    "e mail address,email address,date of birth,dob,born,age,salary,pay,annual salary,job title,post,post title,grade," +
    "scale,band,fte,hour,hour a week,line manager,report to,home address,address,postcode,date joined,date appointed," +
    "employed since,leaving date,contract end,dbs,dbs expire,first aider,price,unit price,price each,unit cost,charge,fee," +
    "vat,vat rate,price from,concession,pack,supplier,sold by,quantity,qty,in stock,reorder level,on shelf,stock item," +
    "stock code,where kept,condition,serial number,last counted,date bought,purchased,held by,issued to,keeper,booked by," +
    "hirer,hire charge,deposit,deposit paid,paid,booking date,date booked,number of people,guest,seat"
  ).split(","),
);

/** Of the cells of a column, so many hold a way to reach somebody, or a price. */
const LEAST_SHARE = 0.5;

/** Whether a column is one of a register, by its heading or by the addresses and prices in its cells. */
export function isOfRegister(heading: Heading, { address, money }: ColumnEvidence): boolean {
  return headsRegister(heading) || address + money > LEAST_SHARE;
}

/** Whether a heading is one of a register: "Telephone", "Reorder level". */
export function headsRegister({ text, over }: Heading): boolean {
  const said = [text, over?.parent ?? "", over?.own ?? ""].map(plainHeading);
  return said.some((plain) => REGISTER_HEADINGS.has(plain));
}
